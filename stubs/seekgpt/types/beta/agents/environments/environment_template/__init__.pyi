from typing_extensions import TypeAlias
from .. import _environment_template
from .. import EnvironmentTemplate as EnvironmentTemplate
from .... import HostedPlugin as HostedPlugin

File: TypeAlias = _environment_template.File
Skill: TypeAlias = _environment_template.Skill
FileHostedTemplateFileResourceFileID: TypeAlias = (
    _environment_template.FileHostedTemplateFileResourceFileID
)
FileHostedTemplateFileResourceInline: TypeAlias = (
    _environment_template.FileHostedTemplateFileResourceInline
)
Network: TypeAlias = _environment_template.Network
Packages: TypeAlias = _environment_template.Packages
SkillHostedTemplateSkillResourceSkillReference: TypeAlias = (
    _environment_template.SkillHostedTemplateSkillResourceSkillReference
)
SkillHostedTemplateSkillResourceInline: TypeAlias = (
    _environment_template.SkillHostedTemplateSkillResourceInline
)
Desktop: TypeAlias = _environment_template.Desktop
