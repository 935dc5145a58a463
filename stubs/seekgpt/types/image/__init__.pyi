from .. import Image as Image
