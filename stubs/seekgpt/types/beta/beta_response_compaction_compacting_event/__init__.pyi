from typing_extensions import TypeAlias
from .. import _beta_response_compaction_compacting_event
from .. import BetaResponseCompactionCompactingEvent

__all__ = ("BetaResponseCompactionCompactingEvent", "Agent")
Agent: TypeAlias = _beta_response_compaction_compacting_event.Agent
