from typing import Dict, Literal, Union

DataResidency = Union[Literal["global"], Literal["us"], Literal["eu"], Literal["ae"]]
BASE_URLS: Dict[str, str]

def base_url_of(data_residency: DataResidency, **others: object) -> str:
    """The address of a region's API. ``others`` are settings that also say where requests go.

    Raises:
        ValueError: there is no such region, or another setting says something as well.
    """
