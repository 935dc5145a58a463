from .. import Translation as Translation
