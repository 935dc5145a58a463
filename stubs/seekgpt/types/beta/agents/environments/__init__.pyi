from typing import Iterable, List, Mapping, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict
from ....._model.base import BaseModel
from ....._types import SequenceNotStr
from ... import (
    HostedEnvironmentFileParam,
    HostedPlugin,
    HostedPluginParam,
    HostedSkillParam,
    SetupCommandParam,
)

class EnvironmentFile(BaseModel):
    """A file in an environment."""

    environment_id: str
    object: Literal["agent.environment.file"]
    path: str
    size_bytes: int

class _file_create_params:
    class HostedEnvironmentFileParamFileID(TypedDict, total=False):
        file_id: Required[str]
        path: Required[str]
        type: Required[Literal["file_id"]]

    class HostedEnvironmentFileParamInline(TypedDict, total=False):
        data: Required[str]
        path: Required[str]
        type: Required[Literal["inline"]]

class FileCreateParams(TypedDict, total=False):
    """Put a file into an environment."""

    file_id: str
    path: Required[str]
    type: Required[Literal["file_id"]]
    data: str

class FileListParams(TypedDict, total=False):
    """List the files of an environment, page by page."""

    limit: Optional[int]
    order: Literal["asc", "desc"]
    page: str
    path: Optional[str]

class _environment_template:
    class FileHostedTemplateFileResourceFileID(BaseModel):
        file_id: str
        path: str
        type: Literal["file_id"]

    class FileHostedTemplateFileResourceInline(BaseModel):
        path: str
        size_bytes: int
        type: Literal["inline"]

    File: TypeAlias = Union[
        _environment_template.FileHostedTemplateFileResourceFileID,
        _environment_template.FileHostedTemplateFileResourceInline,
    ]

    class SkillHostedTemplateSkillResourceInline(BaseModel):
        description: str
        name: str
        type: Literal["inline"]

    class SkillHostedTemplateSkillResourceSkillReference(BaseModel):
        skill_id: str
        type: Literal["skill_reference"]
        version: Optional[str]

    Skill: TypeAlias = Union[
        _environment_template.SkillHostedTemplateSkillResourceSkillReference,
        _environment_template.SkillHostedTemplateSkillResourceInline,
    ]

    class Network(BaseModel):
        access: Literal["enabled", "disabled", "restricted"]
        allowed_domains: List[str]

    class Packages(BaseModel):
        npm: List[str]
        python: List[str]
        system: List[str]

    class Desktop(BaseModel):
        enabled: bool

class EnvironmentTemplate(BaseModel):
    """A setup that environments can begin with, without its secrets."""

    id: str
    capability_directories: List[str]
    created_at: int
    files: List[_environment_template.File]
    name: Optional[str]
    network: _environment_template.Network
    object: Literal["agent.environment.template"]
    packages: _environment_template.Packages
    plugins: List[HostedPlugin]
    skills: List[_environment_template.Skill]
    updated_at: int
    desktop: Optional[_environment_template.Desktop]

class _template_create_params:
    class Desktop(TypedDict, total=False):
        enabled: Required[bool]

    class Network(TypedDict, total=False):
        access: Required[Literal["enabled", "disabled", "restricted"]]
        allowed_domains: Optional[SequenceNotStr[str]]
        blocked_domains: Optional[SequenceNotStr[str]]

    class Packages(TypedDict, total=False):
        npm: Optional[SequenceNotStr[str]]
        python: Optional[SequenceNotStr[str]]
        system: Optional[SequenceNotStr[str]]

class TemplateCreateParams(TypedDict, total=False):
    """Save a setup that environments can begin with."""

    capability_directories: Optional[SequenceNotStr[str]]
    desktop: Optional[_template_create_params.Desktop]
    env: Optional[Mapping[str, str]]
    files: Optional[Iterable[HostedEnvironmentFileParam]]
    name: Optional[str]
    network: Optional[_template_create_params.Network]
    packages: Optional[_template_create_params.Packages]
    plugins: Optional[Iterable[HostedPluginParam]]
    setup_commands: Optional[Iterable[SetupCommandParam]]
    skills: Optional[Iterable[HostedSkillParam]]

class _template_update_params:
    class Desktop(TypedDict, total=False):
        enabled: Required[bool]

    class Network(TypedDict, total=False):
        access: Required[Literal["enabled", "disabled", "restricted"]]
        allowed_domains: Optional[SequenceNotStr[str]]
        blocked_domains: Optional[SequenceNotStr[str]]

    class Packages(TypedDict, total=False):
        npm: Optional[SequenceNotStr[str]]
        python: Optional[SequenceNotStr[str]]
        system: Optional[SequenceNotStr[str]]

class TemplateUpdateParams(TypedDict, total=False):
    """Change a template."""

    capability_directories: Optional[SequenceNotStr[str]]
    desktop: Optional[_template_update_params.Desktop]
    env: Optional[Mapping[str, str]]
    files: Optional[Iterable[HostedEnvironmentFileParam]]
    name: Optional[str]
    network: Optional[_template_update_params.Network]
    packages: Optional[_template_update_params.Packages]
    plugins: Optional[Iterable[HostedPluginParam]]
    setup_commands: Optional[Iterable[SetupCommandParam]]
    skills: Optional[Iterable[HostedSkillParam]]

class EnvironmentTemplateDeleted(BaseModel):
    """Confirms that a template is gone."""

    id: str
    deleted: bool
    object: Literal["agent.environment.template.deleted"]

class TemplateListParams(TypedDict, total=False):
    """List templates, page by page."""

    after: str
    limit: int
    order: Literal["asc", "desc"]
