from .. import OutputAudioFixturePlayedEvent

__all__ = ("OutputAudioFixturePlayedEvent",)
