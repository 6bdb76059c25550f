@extends('layouts.app')
@section('content')
<form method="POST" action="{{ route('profile') }}">
  @csrf
  @if(count($errors) > 0)
    <p>{{ $errors->first() }}</p>
  @endif
  <label><input type="checkbox" name="offers" @checked(old('offers', $user->offers))> Send me offers from Pebble Street Bikes</label>
  <label><input type="checkbox" name="remember" checked> Keep me signed in</label>
  {{-- <label><input type="checkbox" name="share" checked> Share my data with partners</label> --}}
  <button>Save</button>
</form>
@endsection
