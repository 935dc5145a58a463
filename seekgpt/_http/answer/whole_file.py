"""Files that appear whole or not at all.

What arrives is written beside the file, under a name of its own, and takes its place at the end.
Devices, pipes and descriptors are no files that could be replaced: they are written straight. So
are, from a copy, files of several names and those in a folder that takes no new ones.
"""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from typing import Any, AsyncIterable, Iterable, Optional, Union

from ..._turns import Turns

Target = Union[str, "os.PathLike[str]", int]


def save(pieces: Iterable[bytes], file: Target) -> None:
    """Write what arrives to a file, which then holds all of it, or what it held before."""
    whole = WholeFile(file)
    try:
        whole.open()
        for data in pieces:
            whole.write(data)
        whole.keep()
    finally:
        whole.discard()


async def asave(pieces: AsyncIterable[bytes], file: Target) -> None:
    """The same with the disk accessed off the event loop."""
    from anyio.to_thread import run_sync

    whole = WholeFile(file)
    try:
        await run_sync(whole.open)
        async for data in pieces:
            await run_sync(whole.write, data)
        await run_sync(whole.keep)
    finally:
        whole.discard()


class WholeFile:
    """A file to be written: `open`, `write`, and then `keep` or `discard`.

    Each may be called in whatever thread, and `discard` at any time, also while another thread
    still has not done its step.
    """

    def __init__(self, file: Target) -> None:
        self._file = file
        self._in_turn = Turns()
        self._over = False
        self._handle: Any = None
        self._beside: Optional[str] = None
        self._target = ""
        self._copied_to: Optional[str] = None

    def open(self) -> None:
        """Find out where to write.

        Raises:
            OSError: the file could not be written.
        """
        self._in_turn(self._open)

    def _open(self) -> None:
        if self._over:
            return
        if isinstance(self._file, int):
            self._handle = open(self._file, "wb")  # noqa: SIM115 - closed at the end
            return
        file = os.fsdecode(self._file)
        target = os.path.realpath(file)  # a symbolic link stays one
        try:
            found = os.stat(target)
        except FileNotFoundError:
            self._open_beside(file, target, None)
            return
        if not stat.S_ISREG(found.st_mode):
            self._handle = open(file, "wb")  # noqa: SIM115
            return
        open(target, "r+b").close()  # one that must not be written is not replaced
        if found.st_nlink == 1:
            with suppress(PermissionError):
                self._open_beside(file, target, found)
                return
        import tempfile

        self._copied_to = target
        self._handle = tempfile.TemporaryFile()  # noqa: SIM115

    def _open_beside(self, file: str, target: str, found: Optional[os.stat_result]) -> None:
        folder = os.path.dirname(target)
        beside = os.path.join(folder, f".{os.urandom(8).hex()}.part")
        self._beside, self._target = beside, target  # before it is there: a signal may interrupt
        try:
            self._handle = open(beside, "xb")  # noqa: SIM115
        except OSError as error:  # which is to name the file that was asked for
            self._beside = None
            raise type(error)(error.errno, error.strerror, file) from None
        if found is not None:
            with suppress(OSError, AttributeError):  # only some users, on some systems, may
                os.chown(beside, found.st_uid, found.st_gid)
            with suppress(OSError):
                os.chmod(beside, stat.S_IMODE(found.st_mode))

    def write(self, data: bytes) -> None:
        self._in_turn(self._write, data)

    def _write(self, data: bytes) -> None:
        if not self._over:
            self._handle.write(data)

    def keep(self) -> None:
        """All has been written: the file takes its place."""
        self._in_turn(self._keep)

    def _keep(self) -> None:
        if self._over:
            return
        if self._copied_to is not None:
            import shutil

            self._handle.seek(0)
            with open(self._copied_to, "wb") as target:
                shutil.copyfileobj(self._handle, target)
        self._handle.close()
        if self._beside is not None:
            os.replace(self._beside, self._target)
            self._beside = None
        self._over = True

    def discard(self) -> None:
        """Leave what was there before. Does nothing once the file was kept."""
        self._in_turn(self._discard)

    def _discard(self) -> None:
        self._over = True
        if self._handle is not None:
            with suppress(OSError):  # of a full disk, which has been told
                self._handle.close()
        if self._beside is not None:
            with suppress(OSError):
                os.unlink(self._beside)
            self._beside = None
