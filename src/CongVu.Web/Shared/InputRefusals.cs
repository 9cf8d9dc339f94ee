using CongVu.Outcomes;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace CongVu.Web.Shared;

/// <summary>Input that could not even be read, as refusals.</summary>
internal static class InputRefusals
{
    public static Refusals From(ModelStateDictionary state)
    {
        var refusals = new Refusals();
        foreach (var (field, entry) in state)
        {
            foreach (var error in entry.Errors)
            {
                var refusal = error is OldFontError old ? OldFont(old.Converted) : new Refusal("input.unreadable", error.ErrorMessage, "Đồng chí nhập lại mục này.");
                refusals.Add(refusal with { Field = field.Split('.')[^1] });
            }
        }

        return refusals;
    }

    private static Refusal OldFont(string converted) => new(
        "input.old-font",
        "Nội dung gõ bằng phông cũ (TCVN3 hoặc VNI), chưa lưu.",
        $"Hệ thống đã chuyển sang Unicode: “{(converted.Length > 200 ? $"{converted[..200]} …" : converted)}”. Đồng chí xem lại rồi bấm lần nữa.");
}

/// <summary>Text in an encoding older than Unicode (phông cũ): converted, and shown to its writer before it counts.</summary>
internal sealed class OldFontError(string converted) : ModelError("old-font")
{
    public string Converted => converted;
}
