"""Agents beyond single calls: turns that are followed to their result, tools that run here, files
for the machines that agents work on, and files that they have made.
"""

from __future__ import annotations

from .artifacts import AgentResultArtifacts as AgentResultArtifacts
from .artifacts import AsyncAgentResultArtifacts as AsyncAgentResultArtifacts
from .creation import AgentSessionEventStream as AgentSessionEventStream
from .creation import AsyncAgentSessionEventStream as AsyncAgentSessionEventStream
from .creation import agent_text_format as agent_text_format
from .files import AgentFilePreparationError as AgentFilePreparationError
from .files import AgentFileStagingError as AgentFileStagingError
from .files import PreparedAgentFiles as PreparedAgentFiles
from .files import StagedAgentFile as StagedAgentFile
from .functions import FunctionTool as FunctionTool
from .functions import function_tool as function_tool
from .functions import pydantic_function_tool as pydantic_function_tool
from .results import AgentOutputParseError as AgentOutputParseError
from .results import AgentTurnResult as AgentTurnResult
from .results import AgentTurnResultError as AgentTurnResultError
from .streams import AgentSessionStream as AgentSessionStream
from .streams import AsyncAgentSessionStream as AsyncAgentSessionStream
from .tools import AgentToolError as AgentToolError
from .tools import ToolHandler as ToolHandler
from .tools import ToolOutput as ToolOutput
