using CongVu.Database;
using CongVu.Organizations;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Demonstration;

/// <summary>
/// Loads the demonstration province into an empty office, by the same actions that people use, each on the day on which it
/// happened. Names of people are invented; what is counted is what five public letters of 2019 to 2021 tell.
/// </summary>
public static class DemonstrationProvince
{
    /// <summary>The password of every demonstration account.</summary>
    public const string Password = "congvu demo 2021";

    /// <summary>The PIN of every signing key of the demonstration.</summary>
    public const string Pin = Founding.Pin;

    /// <summary>For those who start the server: the accounts, and what to try first.</summary>
    public static IReadOnlyList<string> Welcome { get; } =
    [
        $"Tài khoản minh họa, mật khẩu chung “{Password}”, mã PIN ký số {Pin}:",
        "  vanthu         Văn thư UBND huyện Quan Sơn: vào sổ văn bản đến, cấp số, ký số cơ quan, phát hành",
        "  chutich        Chủ tịch: cho ý kiến chỉ đạo, ký số",
        "  phochutich     Phó Chủ tịch: ký thay",
        "  chanhvanphong  Chánh Văn phòng: kiểm tra thể thức, giao và theo dõi nhiệm vụ",
        "  truongphong    Trưởng phòng Văn hóa và Thông tin: duyệt nội dung",
        "  chuyenvien     Chuyên viên: xử lý văn bản, soạn thảo, báo cáo hoàn thành",
        "  quantri        Quản trị hệ thống",
        $"  {KonTum.TrackerLogin} Văn phòng UBND tỉnh Kon Tum: 2.139 nhiệm vụ của 6 tháng đầu năm 2019, báo cáo ngày 20/6 của từng đơn vị",
        $"  {DakLak.TrackerLogin} Văn phòng UBND tỉnh Đắk Lắk: đợt thí điểm gửi, nhận văn bản điện tử năm 2019, ai được biểu dương, ai bị phê bình",
        "Nên thử trước: đăng nhập “vanthu”, mở “Báo cáo” rồi “Tỷ lệ ký số” tháng 3/2021 và bấm vào một con số để xem danh sách văn bản.",
    ];

    /// <summary>Loads everything once; does nothing in an office that has been set up.</summary>
    /// <param name="services">The office.</param>
    /// <param name="progress">Told what is being loaded.</param>
    /// <param name="cancel">Stops between acts.</param>
    /// <exception cref="DemonstrationException">An earlier loading was broken off.</exception>
    public static async Task<bool> LoadAsync(IServiceProvider services, IProgress<string> progress, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(progress);
        var settings = services.GetRequiredService<OfficeSettings>();
        var marker = new LoadingMarker(settings.DataFolder);
        marker.RefuseHalf();
        if (!await IsNeededAsync(services, cancel))
        {
            return false;
        }

        marker.Set();
        await using (var stage = Stage.Open(settings, services.GetRequiredService<TimeProvider>()))
        {
            await new Script(stage).PlayAsync(progress, cancel);
        }

        await SettleAsync(services, cancel);
        marker.Remove();
        return true;
    }

    /// <summary>Whether this office is the demonstration.</summary>
    public static async Task<bool> IsHereAsync(IServiceProvider services, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(services);
        await using var scope = services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<LoadActor>().ByLoginNameAsync(KonTum.TrackerLogin, cancel) is not null;
    }

    private static async Task SettleAsync(IServiceProvider services, CancellationToken cancel)
    {
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<SettleDisk>().RunAsync(cancel);
    }

    private static async Task<bool> IsNeededAsync(IServiceProvider services, CancellationToken cancel)
    {
        await using var scope = services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<SetUpOffice>().IsNeededAsync(cancel);
    }
}
