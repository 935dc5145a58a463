from .. import OutputText as OutputText
