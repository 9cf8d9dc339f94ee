using CongVu.Outcomes;

namespace CongVu.Directives.Units;

/// <summary>Why giving, taking back and handing down are refused.</summary>
public static class UnitRefusals
{
    public static Refusal NothingGiven { get; } = new(
        "units.nothing-given", "Chưa chọn đơn vị hoặc người nhận phần việc.", "Đồng chí chọn ít nhất một đơn vị hoặc người.") { Field = "Units" };

    public static Refusal LeadIsAdded { get; } = new(
        "units.lead-is-added",
        "Nhiệm vụ đã có đơn vị chủ trì; chỉ thêm được đơn vị phối hợp hoặc nhận để biết.",
        "Muốn đổi đơn vị chủ trì, đồng chí dùng “Chuyển đơn vị chủ trì”.") { Field = "Lead" };

    public static Refusal SameLead { get; } = new(
        "units.same-lead",
        "Đơn vị được chọn chính là đơn vị đang chủ trì.",
        "Muốn thay đổi hạn, đồng chí dùng “Gia hạn”: hạn gốc không thay bằng cách giao lại.",
        DirectiveRefusals.HaTinhExtending) { Field = "Lead" };

    public static Refusal ToItself { get; } = new(
        "units.to-itself", "Không giao lại cho chính đơn vị mình.", "Đồng chí chọn một người của đơn vị hoặc đơn vị trực thuộc.") { Field = "Units" };

    public static Refusal AfterUpperDeadline(string due) => new(
        "units.after-upper-deadline",
        $"Có hạn giao xuống sau hạn của chính đơn vị ({due}).",
        "Đồng chí đặt hạn không muộn hơn hạn được giao.") { Field = "Deadline" };
}
