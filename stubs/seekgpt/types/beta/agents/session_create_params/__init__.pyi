from .. import _session_create_params
from .. import SessionCreateParams
from ... import AgentReasoningParam as AgentReasoningParam
from ... import AgentSessionInputMessageParam as AgentSessionInputMessageParam
from ... import AgentTextParam as AgentTextParam
from ... import AgentToolParam as AgentToolParam
from ... import EnvironmentParam as EnvironmentParam
from ... import MultiAgentConfigParam as MultiAgentConfigParam

__all__ = (
    "Agent",
    "AgentCompaction",
    "AgentExperimental",
    "PromptCacheOptions",
    "StreamOptions",
    "SessionCreateParamsBase",
    "SessionCreateParamsNonStreaming",
    "SessionCreateParamsStreaming",
    "SessionCreateParams",
)

class Agent(_session_create_params.Agent, total=False): ...
class AgentCompaction(_session_create_params.AgentCompaction, total=False): ...
class AgentExperimental(_session_create_params.AgentExperimental, total=False): ...
class PromptCacheOptions(_session_create_params.PromptCacheOptions, total=False): ...
class StreamOptions(_session_create_params.StreamOptions, total=False): ...
class SessionCreateParamsBase(_session_create_params.SessionCreateParamsBase, total=False): ...
class SessionCreateParamsNonStreaming(
    _session_create_params.SessionCreateParamsNonStreaming,
    total=False,
): ...
class SessionCreateParamsStreaming(
    _session_create_params.SessionCreateParamsStreaming,
    total=False,
): ...
