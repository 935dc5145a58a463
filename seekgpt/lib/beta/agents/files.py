"""`beta.agents.environments.files`: local files on their way to the machine of an agent.

A file is uploaded first, and belongs to the caller from then on: whatever fails behind that says
which uploads there are.
"""

from __future__ import annotations

import dataclasses
import os
from contextlib import suppress
from pathlib import Path, PurePosixPath
from stat import S_ISREG
from typing import (
    TYPE_CHECKING,
    Any,
    BinaryIO,
    Dict,
    List,
    Mapping,
    Optional,
    Sequence,
    Tuple,
    Union,
)

from ...._hints import on_demand
from ...._http.effects import Blocking, Flow
from ...._sentinels import is_given
from ...._types import FileTypes
from ....errors import SeekGPTError

if TYPE_CHECKING:
    from ....types.beta import HostedEnvironmentFileParam
    from ....types.beta.agents.environments import EnvironmentFile

LocalPath = Union[str, "os.PathLike[str]"]
#: Device, inode and size of a file: while these stay, it is the file that was looked at.
Identity = Tuple[int, int, int]

_ROOT = "/workspace/"
_RESERVED = (".codex", ".managed-agents")
_PURPOSE = "user_data"


@dataclasses.dataclass
class PreparedAgentFiles:
    """Files that were uploaded: as an environment takes them, and what there is to delete later."""

    files: List[HostedEnvironmentFileParam] = dataclasses.field(default_factory=list)
    uploaded_file_ids: List[str] = dataclasses.field(default_factory=list)


@dataclasses.dataclass(frozen=True)
class StagedAgentFile:
    """A file that was put into an environment, and the upload that it was made of."""

    uploaded_file_id: str
    file: EnvironmentFile


class AgentFilePreparationError(SeekGPTError):
    """Not all files could be uploaded. Those that were are in `prepared`, for the caller to keep or
    to delete."""

    def __init__(self, prepared: PreparedAgentFiles) -> None:
        self.prepared = prepared
        done = len(prepared.uploaded_file_ids)
        super().__init__(
            f"Not all files could be uploaded; {done} of them were, and are in `prepared`"
        )

    def __reduce__(self) -> Any:
        return type(self), (self.prepared,)


class AgentFileStagingError(SeekGPTError):
    """A file was uploaded, as `uploaded_file_id`, but could not be put into the environment."""

    def __init__(self, uploaded_file_id: str) -> None:
        self.uploaded_file_id = uploaded_file_id
        super().__init__(
            f"The file was uploaded as {uploaded_file_id}, but not put into the environment"
        )

    def __reduce__(self) -> Any:
        return type(self), (self.uploaded_file_id,)


def prepare(resource: Any, files: Mapping[str, LocalPath], **options: Any) -> Flow[Any]:
    """Upload files one after the other, for an environment that is about to be made."""
    _check_key(resource, len(files), options)
    found = yield Blocking(lambda: _looked_at(files))
    return (yield from _uploaded(resource, found, options))


def prepare_directory(
    resource: Any, root: LocalPath, destination: str, include: Sequence[str], **options: Any
) -> Flow[Any]:
    """Upload the files of a folder that fit a pattern."""
    found = yield Blocking(lambda: _in_folder(root, destination, include))
    _check_key(resource, len(found), options)
    return (yield from _uploaded(resource, found, options))


def upload(
    resource: Any, environment_id: str, file: FileTypes, path: str, **options: Any
) -> Flow[Any]:
    """Upload a file, and put it into an environment."""
    if not environment_id:
        raise ValueError(f"Expected a non-empty value for `environment_id`, got {environment_id!r}")
    _check_destination(path)
    content = file[1] if isinstance(file, tuple) else file
    opened: Optional[BinaryIO] = None
    sent: Any = file
    if isinstance(content, os.PathLike):
        local = Path(content)
        opened = yield Blocking(lambda: _open(local, None))
        name = file[0] if isinstance(file, tuple) else local.name
        sent = (name, opened, *(file[2:] if isinstance(file, tuple) else ()))
    try:
        uploaded = yield resource._client.files.create(file=sent, purpose=_PURPOSE, **options)
    finally:
        if opened is not None:
            opened.close()
    try:
        staged = yield resource.create(
            environment_id, type="file_id", file_id=uploaded.id, path=path, **options
        )
    except Exception as error:
        raise AgentFileStagingError(uploaded.id) from error
    except BaseException as error:
        with suppress(AttributeError):  # for who has to clean up
            error.uploaded_file_id = uploaded.id  # type: ignore[attr-defined]
        raise
    return StagedAgentFile(uploaded.id, staged)


def _uploaded(
    resource: Any, found: Sequence[Tuple[str, Path, Identity]], options: Mapping[str, Any]
) -> Flow[PreparedAgentFiles]:
    prepared = PreparedAgentFiles()
    try:
        for destination, path, identity in found:
            opened = yield Blocking(lambda path=path, was=identity: _open(path, was))  # type: ignore[misc]
            try:
                uploaded = yield resource._client.files.create(
                    file=(path.name, opened), purpose=_PURPOSE, **options
                )
            finally:
                opened.close()
            prepared.uploaded_file_ids.append(uploaded.id)
            prepared.files.append({"type": "file_id", "file_id": uploaded.id, "path": destination})
    except Exception as error:
        raise AgentFilePreparationError(prepared) from error
    except BaseException as error:
        with suppress(AttributeError):
            error.prepared = prepared  # type: ignore[attr-defined]
        raise
    return prepared


def _check_key(resource: Any, count: int, options: Mapping[str, Any]) -> None:
    """One key of idempotency would make one upload of several."""
    headers = {**resource._origin._client.default_headers, **(options.get("extra_headers") or {})}
    given = {name.lower(): value for name, value in headers.items()}.get("idempotency-key")
    if count > 1 and given is not None and is_given(given):
        raise ValueError(
            f"One Idempotency-Key cannot stand for {count} uploads; leave it out of the headers"
        )


def _check_destination(path: str) -> None:
    """Refuse a place where an environment takes no files."""
    expected = f"expected an absolute path below {_ROOT.rstrip('/')}"
    steps = path.split("/")[2:]
    if not path.startswith(_ROOT) or "\0" in path or "\\" in path:
        raise ValueError(f"A file cannot go to {path!r}: {expected}, parted by slashes")
    if any(step in ("", ".", "..") for step in steps):
        raise ValueError(f"A file cannot go to {path!r}: a step of it is empty, '.' or '..'")
    if steps[0] in _RESERVED or steps[0].startswith(".managed-agents-") or steps == ["outputs"]:
        raise ValueError(f"A file cannot go to {path!r}, which the environment keeps for itself")


def _looked_at(chosen: Mapping[str, LocalPath]) -> List[Tuple[str, Path, Identity]]:
    for destination in chosen:
        _check_destination(destination)
    for destination in chosen:
        for above in PurePosixPath(destination).parents:
            if str(above) in chosen:
                raise ValueError(f"{str(above)!r} cannot be a file and hold {destination!r}")
    return [(to, Path(path).absolute(), _identity(Path(path))) for to, path in chosen.items()]


def _in_folder(
    root: LocalPath, destination: str, include: Sequence[str]
) -> List[Tuple[str, Path, Identity]]:
    if isinstance(include, str) or not include:
        raise ValueError(
            f"`include` must be a list of patterns, such as ['*.csv'], not {include!r}"
        )
    folder = Path(root).absolute()
    if folder.is_symlink() or not folder.is_dir():
        raise ValueError(f"{str(root)!r} is no folder; what a link leads to is not looked at")
    folder = folder.resolve()
    _check_destination(f"{destination}/x")
    for pattern in include:
        parts = PurePosixPath(pattern)
        if not pattern or parts.is_absolute() or ".." in parts.parts:
            raise ValueError(f"The pattern {pattern!r} would leave the folder")
    found: Dict[str, Tuple[str, Path, Identity]] = {}
    for pattern in include:
        for path in sorted(folder.glob(pattern)):
            _refuse_links(path, folder)
            if not path.is_dir():
                to = str(PurePosixPath(destination) / path.relative_to(folder).as_posix())
                found[to] = (to, path, _identity(path))
    if not found:
        raise ValueError(f"No file in {str(root)!r} fits {list(include)}")
    for to in found:
        _check_destination(to)
    return list(found.values())


def _refuse_links(path: Path, folder: Path) -> None:
    while path != folder:
        if path.is_symlink():
            raise ValueError(f"{str(path)!r} is a link, and what it leads to is not looked at")
        path = path.parent


def _identity(path: Path) -> Identity:
    found = path.lstat()
    if not S_ISREG(found.st_mode):
        raise ValueError(f"{str(path)!r} is no regular file (links are not followed)")
    return found.st_dev, found.st_ino, found.st_size


def _open(path: Path, was: Optional[Identity]) -> BinaryIO:
    """A file, if it is still the one that was looked at."""
    before = _identity(path) if was is None else was
    opened = path.open("rb")
    found = os.fstat(opened.fileno())
    if (found.st_dev, found.st_ino, found.st_size) != before or path.is_symlink():
        opened.close()
        raise ValueError(f"{str(path)!r} was changed after it had been chosen")
    return opened


on_demand(__name__)
