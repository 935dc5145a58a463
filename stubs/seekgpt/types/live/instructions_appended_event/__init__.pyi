from .. import InstructionsAppendedEvent as InstructionsAppendedEvent
