from .. import HostedSkillReference as HostedSkillReference
