import dataclasses
import os
from typing import Any, List, Mapping, Sequence, Tuple, Union
from ...._http.effects import Flow
from ...._types import FileTypes
from ....errors import SeekGPTError
from ....types.beta import HostedEnvironmentFileParam
from ....types.beta.agents.environments import EnvironmentFile

LocalPath = Union[str, "os.PathLike[str]"]
Identity = Tuple[int, int, int]
_ROOT: str
_PURPOSE: str

@dataclasses.dataclass
class PreparedAgentFiles:
    files: List[HostedEnvironmentFileParam] = ...
    uploaded_file_ids: List[str] = ...

@dataclasses.dataclass(frozen=True)
class StagedAgentFile:
    uploaded_file_id: str
    file: EnvironmentFile

class AgentFilePreparationError(SeekGPTError):
    prepared: PreparedAgentFiles
    def __init__(self, prepared: PreparedAgentFiles) -> None: ...
    def __reduce__(self) -> Any: ...

class AgentFileStagingError(SeekGPTError):
    uploaded_file_id: str
    def __init__(self, uploaded_file_id: str) -> None: ...
    def __reduce__(self) -> Any: ...

def prepare(resource: Any, files: Mapping[str, LocalPath], **options: Any) -> Flow[Any]: ...
def prepare_directory(
    resource: Any,
    root: LocalPath,
    destination: str,
    include: Sequence[str],
    **options: Any,
) -> Flow[Any]: ...
def upload(
    resource: Any,
    environment_id: str,
    file: FileTypes,
    path: str,
    **options: Any,
) -> Flow[Any]: ...
