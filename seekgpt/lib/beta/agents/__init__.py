"""Files for the machines that agents work on, and the files that they have made."""

from __future__ import annotations

from .artifacts import AgentResultArtifacts as AgentResultArtifacts
from .artifacts import AsyncAgentResultArtifacts as AsyncAgentResultArtifacts
from .files import AgentFilePreparationError as AgentFilePreparationError
from .files import AgentFileStagingError as AgentFileStagingError
from .files import PreparedAgentFiles as PreparedAgentFiles
from .files import StagedAgentFile as StagedAgentFile
