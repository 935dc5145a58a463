from .. import EnvironmentInfo as EnvironmentInfo
from ... import HostedEnvironmentFile as HostedEnvironmentFile
from ... import HostedPlugin as HostedPlugin
from ... import HostedSkill as HostedSkill
