using CongVu.Pades;
using CongVu.Pades.Keys;

namespace CongVu.SigningAgent.Signing;

/// <summary>Why the agent does not sign, in words for the person at the machine.</summary>
public sealed class SigningRefusedException : Exception
{
    private SigningRefusedException(string message, bool mayInsist = false, Exception? inner = null)
        : base(message, inner) => MayInsist = mayInsist;

    /// <summary>The person may go on knowing this: then the form asks for a tick.</summary>
    public bool MayInsist { get; }

    internal static SigningRefusedException OtherToken(string signer) =>
        new($"Không thấy USB token có chứng thư số của {signer}. Đồng chí cắm đúng USB token của mình; chưa hỏi mã PIN nào.");

    internal static SigningRefusedException ChangedFile(string name) =>
        new($"Tệp “{name}” nhận về khác với tệp đã giao để ký. Không ký tệp này; đồng chí báo bộ phận hỗ trợ.");

    internal static SigningRefusedException AsksEachTime(int count) =>
        new($"Token này đòi mã PIN cho từng chữ ký ({count} lần). Đồng chí nhập lại mã PIN và đánh dấu đồng ý để chương trình nhập thay {count} lần; chưa có tệp nào được ký.", mayInsist: true);

    internal static void ThrowIfNoTryIsLeft(PinTries tries, bool isSure)
    {
        if (tries is PinTries.Locked)
        {
            throw Locked();
        }

        if (tries is PinTries.Last && !isSure)
        {
            throw new SigningRefusedException(
                "Token chỉ còn một lần nhập mã PIN; nhập sai lần nữa sẽ bị khóa. Đồng chí chắc chắn mã PIN thì nhập lại và đánh dấu đồng ý.", mayInsist: true);
        }
    }

    internal static SigningRefusedException Of(PadesException fault, PinTries? left) => fault.Fault switch
    {
        PadesFault.WrongPin when left is PinTries.Locked => Locked(fault),
        PadesFault.WrongPin => new($"Mã PIN chưa đúng. {InWords(left)} Chưa có tệp nào được ký.", inner: fault),
        PadesFault.LockedPin => Locked(fault),
        PadesFault.Mismatch => new("Nội dung cần ký không khớp với tệp. Không ký tệp này; đồng chí báo bộ phận hỗ trợ.", inner: fault),
        _ => new($"USB token không ký được: {fault.Message} Đồng chí rút token, cắm lại rồi thử lại.", inner: fault),
    };

    private static SigningRefusedException Locked(Exception? inner = null) =>
        new("Token đã bị khóa vì nhập sai mã PIN nhiều lần. Đồng chí liên hệ đơn vị cấp chứng thư để mở khóa.", inner: inner);

    private static string InWords(PinTries? left) => left is PinTries.Last
        ? "Token chỉ còn một lần nhập, sai nữa sẽ bị khóa."
        : "Token báo đã có lần nhập sai; nhập sai nhiều lần sẽ bị khóa.";
}
