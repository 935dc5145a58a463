from typing_extensions import TypedDict

__all__ = ["ImageInputReferenceParam"]

class ImageInputReferenceParam(TypedDict, total=False):
    file_id: str
    image_url: str
