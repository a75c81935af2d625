import {Component, type ReactNode} from 'react';

interface ErrorBoundaryProps {
	readonly onError: (error: unknown) => void;
	readonly children: ReactNode;
}

/** Reports an error in a component, and renders nothing instead. Ink's own error page would show paths and a stack. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, {readonly hasFailed: boolean}> {
	static getDerivedStateFromError() {
		return {hasFailed: true};
	}

	override state = {hasFailed: false};

	override componentDidCatch(error: unknown) {
		this.props.onError(error);
	}

	override render() {
		return this.state.hasFailed ? null : this.props.children;
	}
}
