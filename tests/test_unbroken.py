"""No garbage is collected under a parser that cannot bear what a finalizer may raise there."""

from __future__ import annotations

import subprocess
import sys

_FINALIZERS_THAT_FAIL = """
import random, sys
from seekgpt import _codec

class Failing:
    def __init__(self): self.itself = self
    def __del__(self): raise ValueError("no")

def down(depth, then):
    return down(depth - 1, then) if depth else then()

def report(_):
    try:
        down(70, int)
    except RecursionError:
        down(100, int)

sys.unraisablehook = report

def read():
    for _ in range(1000):
        garbage = [Failing() for _ in range(50)]
        del garbage
        younger = [[] for _ in range(random.randrange(700))]
        try:
            _codec.loads(b"[" * 100_000)
        except RecursionError:
            pass

down(250, read)
print("still here")
"""


def test_finalizers_at_the_depth_of_a_body_end_no_process() -> None:
    ran = subprocess.run([sys.executable, "-c", _FINALIZERS_THAT_FAIL], capture_output=True)
    assert (ran.returncode, ran.stdout.strip()) == (0, b"still here")
