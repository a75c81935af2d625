"""A client of mlkem768x25519-sha256: the transport of asyncssh, which is not ours, with ML-KEM by a program that it is given.

usage: hybrid-client.py PORT COMMAND NODE ML-KEM-PROGRAM
"""

import asyncio
import hashlib
import os
import subprocess
import sys

import asyncssh
from asyncssh import kex, kex_dh
from asyncssh.crypto import Curve25519DH
from asyncssh.packet import MPInt, String

port, command, *ml_kem = sys.argv[1:]


def run(*args):
    return bytes.fromhex(subprocess.check_output([*ml_kem, *args], text=True).strip())


class Secret(int):
    """K, which this key exchange encodes as a string of 32 bytes, not as a number."""


def encode(number):
    return String(number.to_bytes(32, 'big')) if isinstance(number, Secret) else MPInt(number)


kex_dh.MPInt = kex.MPInt = encode


class Hybrid:
    def __init__(self):
        self.seed = os.urandom(64).hex()
        self.classic = Curve25519DH()

    def get_public(self):
        return run('public', self.seed) + self.classic.get_public()

    def get_shared(self, reply):
        quantum = run('secret', self.seed, reply[:1088].hex())
        classic = self.classic.get_shared(reply[1088:])
        classic = classic.to_bytes(32, 'big') if isinstance(classic, int) else classic
        return Secret.from_bytes(hashlib.sha256(quantum + classic).digest(), 'big')


kex.register_kex_alg(b'mlkem768x25519-sha256', kex_dh._KexECDH, hashlib.sha256, (Hybrid,), True)


async def main():
    options = dict(port=int(port), username='visitor', known_hosts=None, client_keys=None, kex_algs=['mlkem768x25519-sha256'])
    async with asyncssh.connect('127.0.0.1', **options) as connection:
        result = await connection.run(command)
        print(result.stdout, end='')


asyncio.run(main())
