using CongVu.Organizations;

namespace CongVu.Web.Shared;

/// <summary>What everybody at work must know on every page, such as a line that is down. Asked for every page: it must cost nothing.</summary>
public interface IBannerPart
{
    /// <returns>The sentence; null when there is nothing to tell this person.</returns>
    string? Tell(Actor actor);
}
