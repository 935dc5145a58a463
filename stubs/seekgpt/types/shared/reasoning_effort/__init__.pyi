from .. import ReasoningEffort as ReasoningEffort
