from .. import _environment_template
from .. import EnvironmentTemplate as EnvironmentTemplate
from .... import HostedPlugin as HostedPlugin

File = _environment_template.File
Skill = _environment_template.Skill
FileHostedTemplateFileResourceFileID = _environment_template.FileHostedTemplateFileResourceFileID
FileHostedTemplateFileResourceInline = _environment_template.FileHostedTemplateFileResourceInline
Network = _environment_template.Network
Packages = _environment_template.Packages
SkillHostedTemplateSkillResourceSkillReference = (
    _environment_template.SkillHostedTemplateSkillResourceSkillReference
)
SkillHostedTemplateSkillResourceInline = (
    _environment_template.SkillHostedTemplateSkillResourceInline
)
Desktop = _environment_template.Desktop
