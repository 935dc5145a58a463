from typing_extensions import TypeAlias
from .. import _agent_session_environment_state
from .. import AgentSessionEnvironmentState as AgentSessionEnvironmentState

Error: TypeAlias = _agent_session_environment_state.Error
