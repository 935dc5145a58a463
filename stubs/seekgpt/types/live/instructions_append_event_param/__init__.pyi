from .. import InstructionsAppendEventParam as InstructionsAppendEventParam
