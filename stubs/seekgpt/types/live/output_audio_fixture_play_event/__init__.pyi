from .. import OutputAudioFixturePlayEvent

__all__ = ("OutputAudioFixturePlayEvent",)
