from . import automations as automations
from . import environments as environments
from . import sessions as sessions
from . import vaults as vaults
from typing import Any, Dict, Iterable, List, Mapping, Optional, Sequence, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict
from ...._model.base import BaseModel
from ...._types import SequenceNotStr
from ..._literals import (
    _ReasoningEffortParam as ReasoningEffortParam,
    _beta_agents_VaultStatus as _VaultStatus,
)
from .. import (
    AgentReasoning as _AgentReasoning,
    AgentReasoningParam,
    AgentSessionInputMessageParam,
    AgentText,
    AgentTextParam,
    AgentTool,
    AgentToolParam,
    EnvironmentParam,
    HostedEnvironmentFile,
    HostedEnvironmentFileParam,
    HostedPlugin,
    HostedPluginParam,
    HostedSkill,
    HostedSkillParam,
    InputContent,
    MultiAgentConfig,
    MultiAgentConfigParam,
    SetupCommandParam,
)

class _automation_created_by:
    class AutomationCreatedByResourceAgent(BaseModel):
        session_id: str
        tool_call_id: str
        type: Literal["agent"]

    class AutomationCreatedByResourceDeveloper(BaseModel):
        type: Literal["developer"]

AutomationCreatedBy: TypeAlias = Union[
    _automation_created_by.AutomationCreatedByResourceDeveloper,
    _automation_created_by.AutomationCreatedByResourceAgent,
]

class _automation_agent_config:
    class Compaction(BaseModel):
        async_: bool

    class Experimental(BaseModel):
        time_awareness: bool

class AutomationAgentConfig(BaseModel):
    instructions: Optional[str]
    model: str
    multi_agent: MultiAgentConfig
    reasoning: _AgentReasoning
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]
    text: AgentText
    tools: List[AgentTool]
    compaction: Optional[_automation_agent_config.Compaction]
    experimental: Optional[_automation_agent_config.Experimental]

class _automation_environment:
    class AutomationEnvironmentResourceSeekGPTHostedFileHostedTemplateFileResourceFileID(BaseModel):
        file_id: str
        path: str
        type: Literal["file_id"]

    class AutomationEnvironmentResourceSeekGPTHostedFileHostedTemplateFileResourceInline(BaseModel):
        path: str
        size_bytes: int
        type: Literal["inline"]

    AutomationEnvironmentResourceSeekGPTHostedFile: TypeAlias = Union[
        _automation_environment.AutomationEnvironmentResourceSeekGPTHostedFileHostedTemplateFileResourceFileID,
        _automation_environment.AutomationEnvironmentResourceSeekGPTHostedFileHostedTemplateFileResourceInline,
    ]

    class AutomationEnvironmentResourceSeekGPTHostedSkillHostedTemplateSkillResourceInline(
        BaseModel,
    ):
        description: str
        name: str
        type: Literal["inline"]

    class AutomationEnvironmentResourceSeekGPTHostedSkillHostedTemplateSkillResourceSkillReference(
        BaseModel,
    ):
        skill_id: str
        type: Literal["skill_reference"]
        version: Optional[str]

    AutomationEnvironmentResourceSeekGPTHostedSkill: TypeAlias = Union[
        _automation_environment.AutomationEnvironmentResourceSeekGPTHostedSkillHostedTemplateSkillResourceSkillReference,
        _automation_environment.AutomationEnvironmentResourceSeekGPTHostedSkillHostedTemplateSkillResourceInline,
    ]

    class AutomationEnvironmentResourceNone(BaseModel):
        type: Literal["none"]

    class AutomationEnvironmentResourceSeekGPTHostedDesktop(BaseModel):
        enabled: bool

    class AutomationEnvironmentResourceSeekGPTHostedNetwork(BaseModel):
        access: Literal["enabled", "disabled", "restricted"]
        allowed_domains: List[str]

    class AutomationEnvironmentResourceSeekGPTHostedPackages(BaseModel):
        npm: List[str]
        python: List[str]
        system: List[str]

    class AutomationEnvironmentResourceSeekGPTHosted(BaseModel):
        capability_directories: Optional[List[str]]
        container_size: Optional[Literal["small", "medium", "large"]]
        desktop: Optional[_automation_environment.AutomationEnvironmentResourceSeekGPTHostedDesktop]
        environment_id: Optional[str]
        environment_template_id: Optional[str]
        files: Optional[
            List[_automation_environment.AutomationEnvironmentResourceSeekGPTHostedFile]
        ]
        network: Optional[_automation_environment.AutomationEnvironmentResourceSeekGPTHostedNetwork]
        packages: Optional[
            _automation_environment.AutomationEnvironmentResourceSeekGPTHostedPackages
        ]
        plugins: Optional[List[HostedPlugin]]
        skills: Optional[
            List[_automation_environment.AutomationEnvironmentResourceSeekGPTHostedSkill]
        ]
        type: Literal["seekgpt_hosted"]

    class AutomationEnvironmentResourceSelfHosted(BaseModel):
        capability_directories: List[str]
        environment_id: Optional[str]
        type: Literal["self_hosted"]
        workspace_directory: str

    AutomationEnvironmentResourceOpenaiHostedFile: TypeAlias = Union[
        _automation_environment.AutomationEnvironmentResourceSeekGPTHostedFileHostedTemplateFileResourceFileID,
        _automation_environment.AutomationEnvironmentResourceSeekGPTHostedFileHostedTemplateFileResourceInline,
    ]
    AutomationEnvironmentResourceOpenaiHostedSkill: TypeAlias = Union[
        _automation_environment.AutomationEnvironmentResourceSeekGPTHostedSkillHostedTemplateSkillResourceSkillReference,
        _automation_environment.AutomationEnvironmentResourceSeekGPTHostedSkillHostedTemplateSkillResourceInline,
    ]

AutomationEnvironment: TypeAlias = Union[
    _automation_environment.AutomationEnvironmentResourceNone,
    _automation_environment.AutomationEnvironmentResourceSeekGPTHosted,
    _automation_environment.AutomationEnvironmentResourceSelfHosted,
]

class _automation_target:
    class AutomationTargetResourceExistingSession(BaseModel):
        instructions: str
        session_id: str
        type: Literal["existing_session"]

    class AutomationTargetResourceNewSessionInput(BaseModel):
        content: List[InputContent]
        role: Literal["user"]
        type: Literal["message"]

    class AutomationTargetResourceNewSession(BaseModel):
        agent: Optional[AutomationAgentConfig]
        agent_id: Optional[str]
        environment: AutomationEnvironment
        input: List[_automation_target.AutomationTargetResourceNewSessionInput]
        metadata: Dict[str, str]
        type: Literal["new_session"]
        vault_ids: List[str]

AutomationTarget: TypeAlias = Union[
    _automation_target.AutomationTargetResourceNewSession,
    _automation_target.AutomationTargetResourceExistingSession,
]

class PeriodicAutomation(BaseModel):
    id: str
    created_at: int
    created_by: AutomationCreatedBy
    expression: str
    metadata: Dict[str, str]
    name: str
    object: Literal["agent.automation"]
    status: Literal["active", "paused"]
    target: AutomationTarget
    timezone: str
    type: Literal["periodic"]
    pause_reason: Optional[Literal["target_session_failed"]]

class OneTimeAutomation(BaseModel):
    id: str
    created_at: int
    created_by: AutomationCreatedBy
    metadata: Dict[str, str]
    name: str
    object: Literal["agent.automation"]
    run_at: int
    status: Literal["active", "paused", "completed"]
    target: AutomationTarget
    type: Literal["once"]
    pause_reason: Optional[Literal["target_session_failed"]]

Automation: TypeAlias = Union[PeriodicAutomation, OneTimeAutomation]

class _automation_target_param:
    class AutomationTargetParamExistingSession(TypedDict, total=False):
        instructions: Required[str]
        session_id: Required[str]
        type: Required[Literal["existing_session"]]

    _AutomationTargetParamNewSessionAgentCompactionKeys = TypedDict(
        "_AutomationTargetParamNewSessionAgentCompactionKeys",
        {"async": Optional[bool]},
        total=False,
    )

    class AutomationTargetParamNewSessionAgentCompaction(
        _AutomationTargetParamNewSessionAgentCompactionKeys,
        total=False,
    ): ...

    class AutomationTargetParamNewSessionAgentExperimental(TypedDict, total=False):
        time_awareness: bool

    class AutomationTargetParamNewSessionAgent(TypedDict, total=False):
        compaction: Optional[
            _automation_target_param.AutomationTargetParamNewSessionAgentCompaction
        ]
        experimental: _automation_target_param.AutomationTargetParamNewSessionAgentExperimental
        instructions: Optional[str]
        model: str
        multi_agent: Optional[MultiAgentConfigParam]
        reasoning: Optional[AgentReasoningParam]
        service_tier: Optional[Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]]
        text: Optional[AgentTextParam]
        tools: Optional[Iterable[AgentToolParam]]

    class AutomationTargetParamNewSession(TypedDict, total=False):
        environment: Required[EnvironmentParam]
        input: Required[Iterable[AgentSessionInputMessageParam]]
        type: Required[Literal["new_session"]]
        agent: _automation_target_param.AutomationTargetParamNewSessionAgent
        agent_id: str
        metadata: Optional[Mapping[str, str]]
        vault_ids: Optional[SequenceNotStr[str]]

AutomationTargetParam: TypeAlias = Union[
    _automation_target_param.AutomationTargetParamNewSession,
    _automation_target_param.AutomationTargetParamExistingSession,
]

class AutomationDeleted(BaseModel):
    """Confirms that an automation is gone."""

    id: str
    deleted: bool
    object: Literal["agent.automation.deleted"]

class EnvironmentInfo(BaseModel):
    """A machine: its state, and what is installed there."""

    id: str
    files: List[HostedEnvironmentFile]
    object: Literal["agent.environment"]
    plugins: List[HostedPlugin]
    skills: List[HostedSkill]
    status: Literal[
        "pending",
        "ready",
        "connected",
        "disconnected",
        "suspended",
        "expired",
        "failed",
    ]
    type: Literal["seekgpt_hosted", "self_hosted"]

class Vault(BaseModel):
    """A place for credentials."""

    id: str
    created_at: int
    metadata: Dict[str, str]
    name: Optional[str]
    object: Literal["vault"]

VaultStatusFilterParam: TypeAlias = Union[
    Literal["active", "archived"],
    Sequence[Literal["active", "archived"]],
]

class VaultDeleted(BaseModel):
    """Confirms that a vault is gone."""

    id: str
    deleted: bool
    object: Literal["vault.deleted"]

AutomationMetadataParam: TypeAlias = Dict[str, str]

class _automation_create_params:
    class CreateAutomationParamsPeriodic(TypedDict, total=False):
        expression: Required[str]
        name: Required[str]
        target: Required[AutomationTargetParam]
        timezone: Required[str]
        type: Required[Literal["periodic"]]
        metadata: Mapping[str, str]

    class CreateAutomationParamsOnce(TypedDict, total=False):
        name: Required[str]
        run_at: Required[int]
        target: Required[AutomationTargetParam]
        type: Required[Literal["once"]]
        metadata: Mapping[str, str]

class AutomationCreateParams(TypedDict, total=False):
    """Let a session get an input on a schedule, or at one time."""

    expression: str
    name: Required[str]
    target: Required[AutomationTargetParam]
    timezone: str
    type: Required[Literal["periodic"]]
    metadata: Mapping[str, str]
    run_at: int

class AutomationUpdateParams(TypedDict, total=False):
    """Change an automation."""

    expression: str
    metadata: Mapping[str, str]
    name: str
    run_at: int
    target: AutomationTargetParam
    timezone: str

class AutomationListParams(TypedDict, total=False):
    """List automations, page by page."""

    after: str
    limit: int
    order: Literal["asc", "desc"]
    session_id: str

class _environment_create_params:
    class EnvironmentDesktop(TypedDict, total=False):
        enabled: Required[bool]

    class EnvironmentNetwork(TypedDict, total=False):
        access: Required[Literal["enabled", "disabled", "restricted"]]
        allowed_domains: Optional[SequenceNotStr[str]]
        blocked_domains: Optional[SequenceNotStr[str]]

    class EnvironmentPackages(TypedDict, total=False):
        npm: Optional[SequenceNotStr[str]]
        python: Optional[SequenceNotStr[str]]
        system: Optional[SequenceNotStr[str]]

    class Environment(TypedDict, total=False):
        type: Required[Literal["seekgpt_hosted"]]
        capability_directories: Optional[SequenceNotStr[str]]
        desktop: Optional[_environment_create_params.EnvironmentDesktop]
        env: Optional[Mapping[str, str]]
        environment_template_id: str
        files: Optional[Iterable[HostedEnvironmentFileParam]]
        network: Optional[_environment_create_params.EnvironmentNetwork]
        packages: Optional[_environment_create_params.EnvironmentPackages]
        plugins: Optional[Iterable[HostedPluginParam]]
        setup_commands: Optional[Iterable[SetupCommandParam]]
        skills: Optional[Iterable[HostedSkillParam]]

class EnvironmentCreateParams(TypedDict, total=False):
    """Start a hosted machine before there is a session for it."""

    environment: Required[_environment_create_params.Environment]
    vault_ids: Optional[SequenceNotStr[str]]

class EnvironmentListParams(TypedDict, total=False):
    """List hosted environments, page by page."""

    after: str
    limit: int
    order: Literal["asc", "desc"]
    type: Literal["seekgpt_hosted"]

class _session_create_params:
    _AgentCompactionKeys = TypedDict("_AgentCompactionKeys", {"async": Optional[bool]}, total=False)

    class AgentCompaction(_AgentCompactionKeys, total=False): ...

    class AgentExperimental(TypedDict, total=False):
        time_awareness: bool

    class Agent(TypedDict, total=False):
        compaction: Optional[_session_create_params.AgentCompaction]
        experimental: _session_create_params.AgentExperimental
        instructions: Optional[str]
        model: str
        multi_agent: Optional[MultiAgentConfigParam]
        reasoning: Optional[AgentReasoningParam]
        service_tier: Optional[Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]]
        text: Optional[AgentTextParam]
        tools: Optional[Iterable[AgentToolParam]]

    class PromptCacheOptions(TypedDict, total=False):
        ttl: Literal["30m", "12h"]

    class StreamOptions(TypedDict, total=False):
        include_obfuscation: bool

    class SessionCreateParamsBase(TypedDict, total=False):
        """Start a session of an agent, and stream its events if asked."""

        environment: Required[EnvironmentParam]
        agent: _session_create_params.Agent
        agent_id: str
        output_type: object
        tool_handlers: Optional[Mapping[str, Any]]
        metadata: Optional[Mapping[str, str]]
        prompt_cache_options: Optional[_session_create_params.PromptCacheOptions]
        review: Literal["none", "auto_review"]
        stream_options: _session_create_params.StreamOptions
        vault_ids: Optional[SequenceNotStr[str]]
        input: Union[str, Iterable[AgentSessionInputMessageParam], None]

    class SessionCreateParamsNonStreaming(
        _session_create_params.SessionCreateParamsBase,
        total=False,
    ):
        """Start a session of an agent, and stream its events if asked."""

        stream: Literal[False]

    class SessionCreateParamsStreaming(_session_create_params.SessionCreateParamsBase, total=False):
        """Start a session of an agent, and stream its events if asked."""

        stream: Required[Literal[True]]

SessionCreateParams: TypeAlias = Union[
    _session_create_params.SessionCreateParamsNonStreaming,
    _session_create_params.SessionCreateParamsStreaming,
]

class _session_update_params:
    class AgentReasoning(TypedDict, total=False):
        effort: Optional[ReasoningEffortParam]

    class Agent(TypedDict, total=False):
        model: str
        reasoning: _session_update_params.AgentReasoning
        service_tier: Optional[Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]]
        tools: Optional[Iterable[AgentToolParam]]

    class PromptCacheOptions(TypedDict, total=False):
        ttl: Literal["30m", "12h"]

class SessionUpdateParams(TypedDict, total=False):
    """Change a session: settings apply from the next turn on."""

    agent: _session_update_params.Agent
    metadata: Optional[Mapping[str, str]]
    review: Literal["none", "auto_review"]
    prompt_cache_options: Optional[_session_update_params.PromptCacheOptions]

class SessionListParams(TypedDict, total=False):
    """List sessions, page by page."""

    after: str
    agent_id: str
    limit: int
    metadata: Mapping[str, str]
    order: Literal["asc", "desc"]

class VaultCreateParams(TypedDict, total=False):
    """Make a vault for credentials."""

    metadata: Optional[Mapping[str, str]]
    name: str

class VaultUpdateParams(TypedDict, total=False):
    """Change the name or the metadata of a vault."""

    metadata: Mapping[str, str]
    name: Optional[str]

class VaultListParams(TypedDict, total=False):
    """List vaults, page by page."""

    after: str
    limit: int
    metadata: Mapping[str, str]
    order: Literal["asc", "desc"]
    status: VaultStatusFilterParam

VaultStatus = _VaultStatus
