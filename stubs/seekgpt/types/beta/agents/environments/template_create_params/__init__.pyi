from .. import _template_create_params
from .. import TemplateCreateParams as TemplateCreateParams
from .... import HostedEnvironmentFileParam as HostedEnvironmentFileParam
from .... import HostedPluginParam as HostedPluginParam
from .... import HostedSkillParam as HostedSkillParam
from .... import SetupCommandParam as SetupCommandParam

class Desktop(_template_create_params.Desktop): ...
class Network(_template_create_params.Network): ...
class Packages(_template_create_params.Packages): ...
