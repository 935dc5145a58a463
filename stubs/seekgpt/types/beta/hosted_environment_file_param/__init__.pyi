from .. import _hosted_environment_file_param
from .. import HostedEnvironmentFileParam as HostedEnvironmentFileParam

class HostedEnvironmentFileParamFileID(
    _hosted_environment_file_param.HostedEnvironmentFileParamFileID,
): ...
class HostedEnvironmentFileParamInline(
    _hosted_environment_file_param.HostedEnvironmentFileParamInline,
): ...
