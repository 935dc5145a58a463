from .. import ImageFileContentBlockParam as ImageFileContentBlockParam
from .. import ImageFileParam as ImageFileParam
