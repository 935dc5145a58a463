from .. import Voice as Voice
