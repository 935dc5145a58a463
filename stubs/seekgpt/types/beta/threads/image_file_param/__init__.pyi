from .. import ImageFileParam as ImageFileParam
