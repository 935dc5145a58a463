from .. import _file_create_params
from .. import FileCreateParams as FileCreateParams

class HostedEnvironmentFileParamFileID(
    _file_create_params.HostedEnvironmentFileParamFileID,
    total=False,
): ...
class HostedEnvironmentFileParamInline(
    _file_create_params.HostedEnvironmentFileParamInline,
    total=False,
): ...
