from .. import _hosted_skill_param
from .. import HostedSkillParam as HostedSkillParam
from .. import InlineCapabilitySourceParam as InlineCapabilitySourceParam

class HostedSkillParamSkillReference(
    _hosted_skill_param.HostedSkillParamSkillReference,
    total=False,
): ...
class HostedSkillParamInline(_hosted_skill_param.HostedSkillParamInline, total=False): ...
