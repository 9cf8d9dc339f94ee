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
                refusals.Add(new Refusal("input.unreadable", error.ErrorMessage, "Đồng chí nhập lại mục này.") { Field = field.Split('.')[^1] });
            }
        }

        return refusals;
    }
}
