namespace CongVu.Pades.Changes;

/// <summary>What no other rule explained is an alteration.</summary>
internal static class LeftoverRule
{
    public static void Apply(Comparison comparison)
    {
        var freed = new List<int>();
        foreach (var change in comparison.Unexplained.ToList())
        {
            if (change.IsFreed && !comparison.References.IsReachable(change.Number))
                freed.Add(change.Number);
            else
                comparison.Report(Describe(comparison, change));
        }
        if (freed.Count > 0)
            comparison.Report(ChangeKind.ObjectsFreed, ChangeLevel.Technical, "Giải phóng đối tượng không được dùng.", freed);
    }

    private static DocumentChange Describe(Comparison comparison, ObjectChange change)
    {
        var (kind, text) = change switch
        {
            { IsFreed: true } => (ChangeKind.ObjectChanged, $"Đối tượng {change.Number} đã bị xóa sau khi ký."),
            { IsNew: true } when comparison.References.IsDangling(change.Number) =>
                (ChangeKind.LateObject, $"Đối tượng {change.Number} chưa có lúc ký, nay được đưa vào."),
            { IsNew: true } => (ChangeKind.ObjectAdded, $"Đối tượng {change.Number} được thêm mà không thuộc chữ ký nào."),
            _ => (ChangeKind.ObjectChanged, $"Đối tượng {change.Number} bị thay đổi sau khi ký."),
        };
        return new DocumentChange(kind, ChangeLevel.Altered, text) { Objects = [change.Number] };
    }
}
