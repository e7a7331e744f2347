namespace Vetting.Reading.Bulk;

/// <summary>Reads one member into a record.</summary>
internal interface IBulkMember<in TRecord>
    where TRecord : class
{
    bool TryRead(ref BulkInput input, TRecord record);
}
