from .. import TextContentBlockParam as TextContentBlockParam
