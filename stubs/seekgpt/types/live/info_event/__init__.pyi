from .. import InfoEvent as InfoEvent
