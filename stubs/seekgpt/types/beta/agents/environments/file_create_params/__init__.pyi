from .. import _file_create_params
from .. import FileCreateParams

__all__ = (
    "HostedEnvironmentFileParamFileID",
    "HostedEnvironmentFileParamInline",
    "FileCreateParams",
)

class HostedEnvironmentFileParamFileID(
    _file_create_params.HostedEnvironmentFileParamFileID,
    total=False,
): ...
class HostedEnvironmentFileParamInline(
    _file_create_params.HostedEnvironmentFileParamInline,
    total=False,
): ...
