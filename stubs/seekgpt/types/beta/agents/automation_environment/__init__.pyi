from typing_extensions import TypeAlias
from .. import _automation_environment
from .. import AutomationEnvironment
from ... import HostedPlugin as HostedPlugin

__all__ = (
    "AutomationEnvironmentResourceSeekGPTHostedFile",
    "AutomationEnvironmentResourceSeekGPTHostedSkill",
    "AutomationEnvironment",
    "AutomationEnvironmentResourceOpenaiHostedFile",
    "AutomationEnvironmentResourceOpenaiHostedSkill",
    "AutomationEnvironmentResourceNone",
    "AutomationEnvironmentResourceSeekGPTHosted",
    "AutomationEnvironmentResourceSeekGPTHostedDesktop",
    "AutomationEnvironmentResourceSeekGPTHostedFileHostedTemplateFileResourceFileID",
    "AutomationEnvironmentResourceSeekGPTHostedFileHostedTemplateFileResourceInline",
    "AutomationEnvironmentResourceSeekGPTHostedNetwork",
    "AutomationEnvironmentResourceSeekGPTHostedPackages",
    "AutomationEnvironmentResourceSeekGPTHostedSkillHostedTemplateSkillResourceSkillReference",
    "AutomationEnvironmentResourceSeekGPTHostedSkillHostedTemplateSkillResourceInline",
    "AutomationEnvironmentResourceSelfHosted",
)
AutomationEnvironmentResourceSeekGPTHostedFile: TypeAlias = (
    _automation_environment.AutomationEnvironmentResourceSeekGPTHostedFile
)
AutomationEnvironmentResourceSeekGPTHostedSkill: TypeAlias = (
    _automation_environment.AutomationEnvironmentResourceSeekGPTHostedSkill
)
AutomationEnvironmentResourceOpenaiHostedFile: TypeAlias = (
    _automation_environment.AutomationEnvironmentResourceOpenaiHostedFile
)
AutomationEnvironmentResourceOpenaiHostedSkill: TypeAlias = (
    _automation_environment.AutomationEnvironmentResourceOpenaiHostedSkill
)
AutomationEnvironmentResourceNone: TypeAlias = (
    _automation_environment.AutomationEnvironmentResourceNone
)
AutomationEnvironmentResourceSeekGPTHosted: TypeAlias = (
    _automation_environment.AutomationEnvironmentResourceSeekGPTHosted
)
AutomationEnvironmentResourceSeekGPTHostedDesktop: TypeAlias = (
    _automation_environment.AutomationEnvironmentResourceSeekGPTHostedDesktop
)
AutomationEnvironmentResourceSeekGPTHostedFileHostedTemplateFileResourceFileID: TypeAlias = _automation_environment.AutomationEnvironmentResourceSeekGPTHostedFileHostedTemplateFileResourceFileID
AutomationEnvironmentResourceSeekGPTHostedFileHostedTemplateFileResourceInline: TypeAlias = _automation_environment.AutomationEnvironmentResourceSeekGPTHostedFileHostedTemplateFileResourceInline
AutomationEnvironmentResourceSeekGPTHostedNetwork: TypeAlias = (
    _automation_environment.AutomationEnvironmentResourceSeekGPTHostedNetwork
)
AutomationEnvironmentResourceSeekGPTHostedPackages: TypeAlias = (
    _automation_environment.AutomationEnvironmentResourceSeekGPTHostedPackages
)
AutomationEnvironmentResourceSeekGPTHostedSkillHostedTemplateSkillResourceSkillReference: TypeAlias = _automation_environment.AutomationEnvironmentResourceSeekGPTHostedSkillHostedTemplateSkillResourceSkillReference
AutomationEnvironmentResourceSeekGPTHostedSkillHostedTemplateSkillResourceInline: TypeAlias = _automation_environment.AutomationEnvironmentResourceSeekGPTHostedSkillHostedTemplateSkillResourceInline
AutomationEnvironmentResourceSelfHosted: TypeAlias = (
    _automation_environment.AutomationEnvironmentResourceSelfHosted
)
