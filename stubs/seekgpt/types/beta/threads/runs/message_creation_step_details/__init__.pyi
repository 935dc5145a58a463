from .. import _message_creation_step_details
from .. import MessageCreationStepDetails as MessageCreationStepDetails

MessageCreation = _message_creation_step_details.MessageCreation
