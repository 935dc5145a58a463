from .._apart import AssistantToolChoiceOption as AssistantToolChoiceOption
from .._apart import AssistantToolChoice as AssistantToolChoice
