from typing_extensions import TypeAlias
from .. import _message_creation_step_details
from .. import MessageCreationStepDetails as MessageCreationStepDetails

MessageCreation: TypeAlias = _message_creation_step_details.MessageCreation
