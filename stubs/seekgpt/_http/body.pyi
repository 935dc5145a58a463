def encode(body: object) -> bytes:
    """The body as JSON bytes.

    Anything a caller may reasonably put into a body is accepted: models, pydantic models, attrs and
    data classes, dates, enums, sets, generators. Values that are omitted vanish.
    """
