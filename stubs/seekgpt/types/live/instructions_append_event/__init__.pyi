from .. import InstructionsAppendEvent as InstructionsAppendEvent
