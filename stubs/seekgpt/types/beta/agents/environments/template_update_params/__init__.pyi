from .. import _template_update_params
from .. import TemplateUpdateParams as TemplateUpdateParams
from .... import HostedEnvironmentFileParam as HostedEnvironmentFileParam
from .... import HostedPluginParam as HostedPluginParam
from .... import HostedSkillParam as HostedSkillParam
from .... import SetupCommandParam as SetupCommandParam

class Desktop(_template_update_params.Desktop): ...
class Network(_template_update_params.Network): ...
class Packages(_template_update_params.Packages): ...
