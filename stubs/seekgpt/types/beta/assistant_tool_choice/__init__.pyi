from .._apart import AssistantToolChoice as AssistantToolChoice
from .._apart import AssistantToolChoiceFunction as AssistantToolChoiceFunction
