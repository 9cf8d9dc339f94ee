using CongVu.Exchange;
using CongVu.Organizations;
using CongVu.Web.Shared;

namespace CongVu.Web.Exchange;

/// <summary>The axis is away: people keep working, and know that their documents wait.</summary>
internal sealed class AxisBanner(AxisHealth health) : IBannerPart
{
    public string? Tell(Actor actor) => health.DownSince is { } since
        ? $"Trục liên thông tạm thời không trả lời từ {Words.Moment(since)}. Đồng chí làm việc bình thường; văn bản đã phát hành đang chờ và sẽ tự gửi khi trục hoạt động lại."
        : null;
}
