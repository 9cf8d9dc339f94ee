namespace CongVu.Demonstration;

/// <summary>A file that stands in the data folder while the demonstration is being loaded: a half-loaded province is no province.</summary>
internal sealed class LoadingMarker(string folder)
{
    private readonly string path = Path.Combine(folder, "demonstration.loading");

    /// <exception cref="DemonstrationException">An earlier loading was broken off.</exception>
    public void RefuseHalf()
    {
        if (File.Exists(path))
        {
            throw new DemonstrationException(
                $"Lần nạp dữ liệu minh họa trước bị dừng giữa chừng. Đồng chí xóa thư mục {folder} (và cơ sở dữ liệu PostgreSQL, nếu dùng) rồi chạy lại.");
        }
    }

    public void Set() => File.WriteAllText(path, "");

    public void Remove() => File.Delete(path);
}
